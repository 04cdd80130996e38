-- h2
alter table guest alter column email rename to mail;

-- h2, reverse
alter table guest alter column mail rename to email;

-- postgresql
alter table guest rename column email to mail;
alter table guest rename constraint guest_email_key to guest_mail_key;

-- postgresql, reverse
alter table guest rename column mail to email;
alter table guest rename constraint guest_mail_key to guest_email_key;

-- mariadb
alter table guest rename column email to mail;
alter table guest rename index `email` to `mail`;

-- mariadb, reverse
alter table guest rename column mail to email;
alter table guest rename index `mail` to `email`;

-- mysql
alter table guest rename column email to mail;
alter table guest rename index `email` to `mail`;

-- mysql, reverse
alter table guest rename column mail to email;
alter table guest rename index `mail` to `email`;

-- sqlite
alter table guest rename column email to mail;

-- sqlite, reverse
alter table guest rename column mail to email;

