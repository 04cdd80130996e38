-- h2

-- h2, reverse

-- postgresql
create index ix on guest ((lower(name)) desc);

-- postgresql, reverse
drop index ix;

