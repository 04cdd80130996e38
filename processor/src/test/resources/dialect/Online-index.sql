-- sqlserver
create index ix on booking (guest_id);

-- sqlserver, reverse
drop index ix on booking;

-- oracle
create index ix on booking (guest_id);

-- oracle, reverse
drop index ix;

