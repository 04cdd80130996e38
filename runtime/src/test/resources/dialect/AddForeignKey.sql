-- h2
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- h2, reverse
alter table booking drop constraint fk_booking_guest_id;

-- postgresql
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id) on delete cascade on update restrict;

-- postgresql, reverse
alter table booking drop constraint fk_booking_guest_id;

