-- sqlserver
create unique nonclustered index uq_guest on booking (guest_id, price) where guest_id is not null and price is not null;

-- sqlserver, reverse
drop index uq_guest on booking;

-- oracle
alter table booking add constraint uq_guest unique (guest_id, price);

-- oracle, reverse
alter table booking drop constraint uq_guest;

