-- h2
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint booking_guest_id_fkey;

-- postgresql
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- postgresql, reverse
alter table booking drop constraint booking_guest_id_fkey;

-- mariadb
alter table booking add constraint `booking_ibfk_1` foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key `booking_ibfk_1`;
alter table booking drop index `booking_ibfk_1`;

-- mysql
alter table booking add constraint `booking_ibfk_1` foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key `booking_ibfk_1`;
alter table booking drop index `booking_ibfk_1`;

-- sqlserver
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint booking_guest_id_fkey;

-- oracle
alter table booking add constraint booking_guest_id_fkey foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint booking_guest_id_fkey;

