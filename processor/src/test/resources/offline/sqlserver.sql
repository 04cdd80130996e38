set xact_abort on;
begin transaction;
go

-- what records the revisions
create table retort_history (
    revision varchar(40) not null,
    parents varchar(max),
    message varchar(max),
    checksum varchar(64) not null,
    source varchar(64),
    state varchar(20) not null,
    step int not null,
    duration_ms bigint not null,
    applied_at datetimeoffset(7) not null,
    applied_by varchar(255) not null,
    primary key (revision)
);
go
if @@trancount = 0 set noexec on;
go

-- upgrade a: about a
create table booking (
    id bigint not null,
    constraint pk_booking primary key (id)
);
go
if @@trancount = 0 set noexec on;
go
insert into booking (id) values (1);
go
if @@trancount = 0 set noexec on;
go
insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by) values ('a', '', 'about a', '5fadf93ce333f3521953c1ffa183034c62c108914be29eb74c53c5f97349de69', '', 'applied', 2, 0, sysdatetimeoffset(), original_login());
go
if @@trancount = 0 set noexec on;
go

-- upgrade b: about b
alter table booking add note varchar(40);
go
if @@trancount = 0 set noexec on;
go
insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by) values ('b', 'a', 'about b', 'a91b3186a5c068fe9c631b7a262ee2830436ff5fb285986a76fd3e6a0d37a992', '', 'applied', 1, 0, sysdatetimeoffset(), original_login());
go
if @@trancount = 0 set noexec on;
go

commit transaction;
go
set noexec off;

----- and back
set xact_abort on;
begin transaction;
go

-- downgrade b: about b
alter table booking drop column note;
go
if @@trancount = 0 set noexec on;
go
delete from retort_history where revision = 'b';
go
if @@trancount = 0 set noexec on;
go

commit transaction;
go
set noexec off;
