/**
 * The fields of one type of node that say what its value depends on. What the fields below it hold is found by visiting
 * them; a name of many is the field of a list of identifiers.
 */
export interface NodeType {
  /** Functions, by their identifiers. */
  readonly functions?: readonly string[];
  /** Operators. */
  readonly operators?: readonly string[];
  /** Types that a value takes on. */
  readonly types?: readonly string[];
  /** Types that a text is converted to through their input functions. */
  readonly parsed?: readonly string[];
  /** Collations that compare, order or convert. */
  readonly collations?: readonly string[];
}

const called: NodeType = { operators: ['opno'], types: ['opresulttype'], collations: ['inputcollid'] };
const passive: NodeType = {};

/**
 * Every type of node in the stored tree of a SELECT, of PostgreSQL 15 to 18. A tree that holds any other is refused, as
 * nothing is known of what that depends on.
 */
export const nodeTypes: Readonly<Record<string, NodeType>> = {
  // the query and what it reads from; the columns of a `VAR` are known from the tables
  QUERY: passive,
  RANGETBLENTRY: passive,
  RTEPERMISSIONINFO: passive,
  RANGETBLREF: passive,
  RANGETBLFUNCTION: { types: ['funccoltypes'] },
  TABLESAMPLECLAUSE: passive,
  FROMEXPR: passive,
  JOINEXPR: passive,
  ALIAS: passive,
  TARGETENTRY: passive,
  COMMONTABLEEXPR: passive,
  CTESEARCHCLAUSE: passive,
  CTECYCLECLAUSE: { operators: ['cycle_mark_neop'], collations: ['cycle_mark_collation'] },
  SETOPERATIONSTMT: { collations: ['colCollations'] },
  SORTGROUPCLAUSE: { operators: ['eqop', 'sortop'] },
  GROUPINGSET: passive,
  WINDOWCLAUSE: { functions: ['startInRangeFunc', 'endInRangeFunc'], collations: ['inRangeColl'] },
  ROWMARKCLAUSE: passive,
  // values
  VAR: { collations: ['varcollid'] },
  CONST: { types: ['consttype'] },
  PARAM: { types: ['paramtype'] },
  CASETESTEXPR: { types: ['typeId'] },
  SQLVALUEFUNCTION: { types: ['type'] },
  // calls
  FUNCEXPR: { functions: ['funcid'], types: ['funcresulttype'], collations: ['inputcollid'] },
  NAMEDARGEXPR: passive,
  OPEXPR: called,
  DISTINCTEXPR: called,
  NULLIFEXPR: called,
  SCALARARRAYOPEXPR: { operators: ['opno'], collations: ['inputcollid'] },
  ROWCOMPAREEXPR: { operators: ['opnos'], collations: ['inputcollids'] },
  MINMAXEXPR: { types: ['minmaxtype'], collations: ['inputcollid'] },
  AGGREF: { functions: ['aggfnoid'], types: ['aggtype'], collations: ['inputcollid'] },
  GROUPINGFUNC: passive,
  WINDOWFUNC: { functions: ['winfnoid'], types: ['wintype'], collations: ['inputcollid'] },
  SUBLINK: passive,
  // conditions
  BOOLEXPR: passive,
  BOOLEANTEST: passive,
  NULLTEST: passive,
  CASEEXPR: { types: ['casetype'] },
  CASEWHEN: passive,
  COALESCEEXPR: { types: ['coalescetype'] },
  // conversions
  RELABELTYPE: { types: ['resulttype'] },
  COERCEVIAIO: { types: ['resulttype'], parsed: ['resulttype'] },
  ARRAYCOERCEEXPR: { types: ['resulttype'] },
  CONVERTROWTYPEEXPR: { types: ['resulttype'] },
  COERCETODOMAIN: { types: ['resulttype'] },
  COLLATEEXPR: { collations: ['collOid'] },
  // parts and wholes
  ARRAYEXPR: { types: ['array_typeid'] },
  ROWEXPR: { types: ['row_typeid'] },
  FIELDSELECT: { types: ['resulttype'] },
  SUBSCRIPTINGREF: { types: ['refcontainertype', 'refelemtype', 'refrestype'] },
  // XML: each column of XMLTABLE is read from a text; those of JSON_TABLE are expressions of their own
  XMLEXPR: { types: ['type'] },
  TABLEFUNC: { types: ['coltypes'] },
  // SQL/JSON: what JSON_VALUE and its like return is converted from a text, or from JSON that may hold texts
  JSONFORMAT: passive,
  JSONRETURNING: { types: ['typid'] },
  JSONVALUEEXPR: passive,
  JSONCONSTRUCTOREXPR: passive,
  JSONISPREDICATE: passive,
  JSONEXPR: passive,
  JSONBEHAVIOR: passive,
  JSONTABLEPATH: passive,
  JSONTABLEPATHSCAN: passive,
  JSONTABLESIBLINGJOIN: passive,
};
