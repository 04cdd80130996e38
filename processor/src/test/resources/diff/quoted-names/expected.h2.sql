-- upgrade
alter table "Order" alter column "the note" rename to note;
alter table "Order" add column "user" varchar(80);
create index "IX user" on "Order" ("user" desc);

-- downgrade
drop index "IX user";
alter table "Order" drop column "user";
alter table "Order" alter column note rename to "the note";
