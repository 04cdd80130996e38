-- upgrade
create table country (
    code char(2) not null,
    name varchar(80) not null,
    constraint pk_country primary key (code)
);
alter table guest add column country_code char(2);
alter table guest add constraint fk_guest_country_code foreign key (country_code) references country (code);

-- downgrade
alter table guest drop constraint fk_guest_country_code;
alter table guest drop column country_code;
drop table country;
