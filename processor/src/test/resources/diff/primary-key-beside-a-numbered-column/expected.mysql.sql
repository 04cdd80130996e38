-- upgrade
alter table stay drop foreign key fk_stay_guest_id;
alter table stay drop index fk_stay_guest_id;
alter table guest add index retort_numbered (id);
alter table guest drop primary key;
alter table guest add primary key (code);
alter table guest add constraint uq_guest_id unique (id);
alter table guest drop index retort_numbered;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);

-- downgrade
alter table stay drop foreign key fk_stay_guest_id;
alter table stay drop index fk_stay_guest_id;
alter table guest add index retort_numbered (id);
alter table guest drop index uq_guest_id;
alter table guest drop primary key;
alter table guest add primary key (id);
alter table guest drop index retort_numbered;
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);
