-- upgrade
create table country (
    code varchar(2) not null,
    name varchar(80) not null,
    primary key (code)
);
alter table guest add column country_code varchar(2);
alter table guest add constraint fk_guest_country_code foreign key (country_code) references country (code);

-- downgrade
alter table guest drop foreign key fk_guest_country_code;
alter table guest drop index fk_guest_country_code;
alter table guest drop column country_code;
drop table country;
