-- upgrade
alter table guest rename to visitor;
alter table stay rename column guest_id to visitor_id;
alter table stay drop foreign key fk_stay_guest_id;
alter table stay add constraint fk_stay_visitor_id foreign key (visitor_id) references visitor (id);
alter table stay rename index ix_stay_guest_id to ix_stay_visitor_id;

-- downgrade
alter table stay rename index ix_stay_visitor_id to ix_stay_guest_id;
alter table stay drop foreign key fk_stay_visitor_id;
alter table stay add constraint fk_stay_guest_id foreign key (visitor_id) references visitor (id);
alter table stay rename column visitor_id to guest_id;
alter table visitor rename to guest;
