-- upgrade
alter table stay drop foreign key fk_stay_guest_id;
alter table guest modify column id bigint not null;
alter table stay modify column id bigint not null;
alter table stay modify column guest_id bigint not null;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);

-- downgrade
alter table stay drop foreign key fk_stay_guest_id;
alter table stay modify column guest_id integer not null;
alter table stay modify column id integer not null;
alter table guest modify column id integer not null;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);
