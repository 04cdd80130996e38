-- upgrade
alter table guest_tags alter column tag set not null;
alter table guest_tags add constraint pk_guest_tags primary key (guest_id, tag);

-- downgrade
alter table guest_tags drop constraint pk_guest_tags;
alter table guest_tags alter column tag drop not null;
