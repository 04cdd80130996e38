-- sqlserver
create index ix on booking (price desc, guest_id);

-- sqlserver, reverse
drop index ix on booking;

-- oracle
create index ix on booking (price desc, guest_id);

-- oracle, reverse
drop index ix;

