# Looks like the official image of PostgreSQL as far as the project's Dockerfile and tests see it. rootfs.tar holds
# Debian with its package postgresql-NN.
FROM scratch
ARG PG_MAJOR=17
ARG PGDATA=/var/lib/postgresql/data
ARG DATA_VOLUME=/var/lib/postgresql/data
ADD rootfs.tar /
ENV LANG=C.UTF-8 PG_MAJOR=$PG_MAJOR PGDATA=$PGDATA
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/$PG_MAJOR/bin
WORKDIR /usr/share/postgresql
RUN mv "$PG_MAJOR/postgresql.conf.sample" . && ln -s ../postgresql.conf.sample "$PG_MAJOR/" \
    && sed -i "s/^#\?listen_addresses = .*/listen_addresses = '*'/" postgresql.conf.sample \
    && usermod --non-unique --uid 999 postgres && groupmod --non-unique --gid 999 postgres \
    && rm -rf "/etc/postgresql/$PG_MAJOR" /var/lib/postgresql \
    && install --directory --owner=999 --group=999 --mode=1777 /var/lib/postgresql "$PGDATA" \
    && install --directory --owner=999 --group=999 --mode=3777 /run/postgresql \
    && mv /usr/sbin/gosu /usr/local/bin/ \
    && mkdir /docker-entrypoint-initdb.d
WORKDIR /
VOLUME $DATA_VOLUME
COPY docker-entrypoint.sh /usr/local/bin/
STOPSIGNAL SIGINT
EXPOSE 5432
USER 999:999
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
