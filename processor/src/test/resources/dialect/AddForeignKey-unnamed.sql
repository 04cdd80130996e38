-- sqlserver
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint booking_guest_id_fkey;

-- oracle
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint booking_guest_id_fkey;

