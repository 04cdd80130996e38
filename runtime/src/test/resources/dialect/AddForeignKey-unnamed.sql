-- h2
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint booking_guest_id_fkey;

-- postgresql
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- postgresql, reverse
alter table booking drop constraint booking_guest_id_fkey;

