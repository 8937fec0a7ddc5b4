# Looks like the official image of PostgreSQL 17 as far as the project's Dockerfile and tests see it. rootfs.tar
# holds Debian with its package postgresql-17.
FROM scratch
ADD rootfs.tar /
ENV LANG=C.UTF-8 PG_MAJOR=17 PGDATA=/var/lib/postgresql/data
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/17/bin
WORKDIR /usr/share/postgresql
RUN mv 17/postgresql.conf.sample . && ln -s ../postgresql.conf.sample 17/ \
    && sed -i "s/^#\?listen_addresses = .*/listen_addresses = '*'/" postgresql.conf.sample \
    && usermod --uid 999 postgres && groupmod --gid 999 postgres \
    && rm -rf /etc/postgresql/17 /var/lib/postgresql \
    && install --directory --owner=999 --group=999 --mode=1777 /var/lib/postgresql "$PGDATA" \
    && install --directory --owner=999 --group=999 --mode=3777 /run/postgresql \
    && mv /usr/sbin/gosu /usr/local/bin/ \
    && mkdir /docker-entrypoint-initdb.d
WORKDIR /
VOLUME /var/lib/postgresql/data
COPY docker-entrypoint.sh /usr/local/bin/
STOPSIGNAL SIGINT
EXPOSE 5432
USER 999:999
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
