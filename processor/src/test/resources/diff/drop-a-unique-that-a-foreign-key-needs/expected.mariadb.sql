-- upgrade
alter table guest drop foreign key fk_guest_country_code;
alter table guest drop index fk_guest_country_code;
alter table country drop index uq_country_code;
alter table country drop primary key;
alter table country add primary key (code);
alter table guest add constraint fk_guest_country_code foreign key (country_code) references country (code);
alter table country drop column id;

-- downgrade
alter table country add column id bigint not null;
alter table guest drop foreign key fk_guest_country_code;
alter table guest drop index fk_guest_country_code;
alter table country drop primary key;
alter table country add primary key (id);
alter table country add constraint uq_country_code unique (code);
alter table guest add constraint fk_guest_country_code foreign key (country_code) references country (code);
