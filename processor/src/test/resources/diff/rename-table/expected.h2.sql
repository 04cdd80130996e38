-- upgrade
alter table stay drop constraint fk_stay_guest_id;
alter table guest drop constraint pk_guest;
alter table guest rename to visitor;
alter table stay alter column guest_id rename to visitor_id;
alter index ix_stay_guest_id rename to ix_stay_visitor_id;
alter table visitor add constraint pk_visitor primary key (id);
alter table stay add constraint fk_stay_visitor_id foreign key (visitor_id) references visitor (id);

-- downgrade
alter table stay drop constraint fk_stay_visitor_id;
alter table visitor drop constraint pk_visitor;
alter index ix_stay_visitor_id rename to ix_stay_guest_id;
alter table stay alter column visitor_id rename to guest_id;
alter table visitor rename to guest;
alter table guest add constraint pk_guest primary key (id);
alter table stay add constraint fk_stay_guest_id foreign key (guest_id) references guest (id);
