-- upgrade
alter table guest modify column fax varchar(40) comment 'No longer used:
see phone';
alter table guest comment='Who stays "with" us';

-- downgrade
alter table guest comment='';
alter table guest modify column fax varchar(40);
