-- sqlserver
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint fk_booking;

-- oracle
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint fk_booking;

