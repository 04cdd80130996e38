-- h2
create index ix on booking (price desc, guest_id);

-- h2, reverse
drop index ix;

-- postgresql
create index ix on booking (price desc, guest_id);

-- postgresql, reverse
drop index ix;

