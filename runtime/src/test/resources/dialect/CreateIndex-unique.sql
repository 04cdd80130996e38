-- h2
create unique index ix on guest (fax);

-- h2, reverse
drop index ix;

-- postgresql
create unique index ix on guest (fax);

-- postgresql, reverse
drop index ix;

