-- h2
create index ix on booking (guest_id);

-- h2, reverse
alter table booking drop constraint fk_booking_guest_id;
drop index ix;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- postgresql
drop index concurrently if exists ix;
create index concurrently ix on booking (guest_id);

-- postgresql, reverse
drop index concurrently ix;

-- mariadb
create index ix on booking (guest_id);

-- mariadb, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index ix;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- mysql
create index ix on booking (guest_id);

-- mysql, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index ix;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- sqlite
create index ix on booking (guest_id);

-- sqlite, reverse
drop index ix;

