-- sqlserver
drop index guest_email_key on guest;
exec sp_rename N'guest.email', N'mail', 'COLUMN';
create unique nonclustered index guest_mail_key on guest (mail) where mail is not null;

-- sqlserver, reverse
drop index guest_mail_key on guest;
exec sp_rename N'guest.mail', N'email', 'COLUMN';
create unique nonclustered index guest_email_key on guest (email) where email is not null;

-- oracle
alter table guest rename column email to mail;

-- oracle, reverse
alter table guest rename column mail to email;

