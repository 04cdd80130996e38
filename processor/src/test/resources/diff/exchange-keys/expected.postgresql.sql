-- upgrade
alter table consent_scope add column parameter varchar(80) default '' not null;
alter table scope_use add column parameter varchar(80) default '' not null;
alter table scope_use drop constraint fk_scope_use;
alter table consent_scope drop constraint pk_consent_scope;
alter table consent_scope add constraint pk_consent_scope primary key (consent_id, scope, parameter);
create index ix_scope_parameter on consent_scope (scope, parameter);
drop index ix_scope;
alter table scope_use add constraint fk_scope_use foreign key (consent_id, scope, parameter) references consent_scope (consent_id, scope, parameter);

-- downgrade
alter table scope_use drop constraint fk_scope_use;
create index ix_scope on consent_scope (scope);
drop index ix_scope_parameter;
alter table consent_scope drop constraint pk_consent_scope;
alter table consent_scope add constraint pk_consent_scope primary key (consent_id, scope);
alter table scope_use add constraint fk_scope_use foreign key (consent_id, scope) references consent_scope (consent_id, scope);
alter table scope_use drop column parameter;
alter table consent_scope drop column parameter;
