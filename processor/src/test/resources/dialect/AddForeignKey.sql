-- sqlserver
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade;

-- sqlserver, reverse
alter table booking drop constraint fk_booking_guest_id;

-- oracle
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade;

-- oracle, reverse
alter table booking drop constraint fk_booking_guest_id;

