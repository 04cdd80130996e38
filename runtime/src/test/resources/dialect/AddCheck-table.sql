-- h2
alter table guest add constraint guest_check check (name <> email);

-- h2, reverse
alter table guest drop constraint guest_check;

-- postgresql
alter table guest add constraint guest_check check (name <> email);

-- postgresql, reverse
alter table guest drop constraint guest_check;

