-- upgrade
alter table stay drop constraint fk_stay_guest_id;
alter table guest drop constraint pk_guest;
alter table guest add constraint pk_guest primary key (code);
alter table guest add constraint uq_guest_id unique (id);
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);

-- downgrade
alter table stay drop constraint fk_stay_guest_id;
alter table guest drop constraint uq_guest_id;
alter table guest drop constraint pk_guest;
alter table guest add constraint pk_guest primary key (id);
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);
