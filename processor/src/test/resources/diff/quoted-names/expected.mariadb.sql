-- upgrade
alter table `Order` rename column `the note` to note;
alter table `Order` add column `user` varchar(80);
create index `IX user` on `Order` (`user` desc);

-- downgrade
alter table `Order` drop index `IX user`;
alter table `Order` drop column `user`;
alter table `Order` rename column note to `the note`;
