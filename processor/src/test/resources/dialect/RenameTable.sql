-- sqlserver
exec sp_rename N'guest', N'visitor', 'OBJECT';
exec sp_rename N'visitor.guest_email_key', N'visitor_email_key', 'INDEX';

-- sqlserver, reverse
exec sp_rename N'visitor', N'guest', 'OBJECT';
exec sp_rename N'guest.visitor_email_key', N'guest_email_key', 'INDEX';

-- oracle
alter table guest rename to visitor;

-- oracle, reverse
alter table visitor rename to guest;

