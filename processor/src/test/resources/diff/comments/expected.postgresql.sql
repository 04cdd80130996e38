-- upgrade
comment on column guest.fax is 'No longer used:
see phone';
comment on table guest is 'Who stays "with" us';

-- downgrade
comment on table guest is null;
comment on column guest.fax is null;
