-- upgrade
alter table guest rename to visitor;
alter table stay rename column guest_id to visitor_id;
alter table stay rename constraint fk_stay_guest_id to fk_stay_visitor_id;
alter index ix_stay_guest_id rename to ix_stay_visitor_id;
alter table visitor rename constraint pk_guest to pk_visitor;

-- downgrade
alter table visitor rename constraint pk_visitor to pk_guest;
alter index ix_stay_visitor_id rename to ix_stay_guest_id;
alter table stay rename constraint fk_stay_visitor_id to fk_stay_guest_id;
alter table stay rename column visitor_id to guest_id;
alter table visitor rename to guest;
