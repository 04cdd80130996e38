-- upgrade
alter table stay drop constraint fk_stay_guest_id;
alter table guest alter column id set data type bigint;
alter table stay alter column id set data type bigint;
alter table stay alter column guest_id set data type bigint;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);

-- downgrade
alter table stay drop constraint fk_stay_guest_id;
alter table stay alter column guest_id set data type integer;
alter table stay alter column id set data type integer;
alter table guest alter column id set data type integer;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);
