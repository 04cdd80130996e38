-- h2
alter table guest add constraint guest_fax_key unique (fax);

-- h2, reverse
alter table guest drop constraint guest_fax_key;

-- postgresql
alter table guest add constraint guest_fax_key unique (fax);

-- postgresql, reverse
alter table guest drop constraint guest_fax_key;

