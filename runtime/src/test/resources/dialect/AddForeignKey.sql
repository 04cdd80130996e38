-- h2
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- h2, reverse
alter table booking drop constraint fk_booking_guest_id;

-- postgresql
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- postgresql, reverse
alter table booking drop constraint fk_booking_guest_id;

-- mariadb
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- mariadb, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;

-- mysql
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- mysql, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;

-- sqlserver
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade;

-- sqlserver, reverse
alter table booking drop constraint fk_booking_guest_id;

-- oracle
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade;

-- oracle, reverse
alter table booking drop constraint fk_booking_guest_id;

