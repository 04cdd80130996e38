-- upgrade
alter table guest_tags modify column tag varchar(40) not null;
alter table guest_tags add primary key (guest_id, tag);

-- downgrade
alter table guest_tags drop primary key;
alter table guest_tags modify column tag varchar(40);
