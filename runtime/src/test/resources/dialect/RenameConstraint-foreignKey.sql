-- h2
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- h2, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

-- postgresql
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- postgresql, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

-- mariadb
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;
alter table booking add constraint fk_guest foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_guest;
alter table booking drop index fk_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- mysql
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;
alter table booking add constraint fk_guest foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_guest;
alter table booking drop index fk_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- sqlserver
exec sp_rename N'fk_booking_guest_id', N'fk_guest', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'fk_guest', N'fk_booking_guest_id', 'OBJECT';

-- oracle
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- oracle, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

