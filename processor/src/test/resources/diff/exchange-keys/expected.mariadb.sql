-- upgrade
alter table consent_scope add column parameter varchar(80) not null default '';
alter table scope_use add column parameter varchar(80) not null default '';
alter table scope_use drop foreign key fk_scope_use;
alter table scope_use drop index fk_scope_use;
alter table consent_scope drop foreign key fk_consent_scope_consent_id;
alter table consent_scope drop primary key;
alter table consent_scope add constraint fk_consent_scope_consent_id foreign key (consent_id) references consent (id);
alter table consent_scope add primary key (consent_id, scope, parameter);
create index ix_scope_parameter on consent_scope (scope, parameter);
alter table consent_scope drop index ix_scope;
alter table scope_use add constraint fk_scope_use foreign key (consent_id, scope, parameter) references consent_scope (consent_id, scope, parameter);

-- downgrade
alter table scope_use drop foreign key fk_scope_use;
alter table scope_use drop index fk_scope_use;
create index ix_scope on consent_scope (scope);
alter table consent_scope drop index ix_scope_parameter;
alter table consent_scope drop foreign key fk_consent_scope_consent_id;
alter table consent_scope drop primary key;
alter table consent_scope add constraint fk_consent_scope_consent_id foreign key (consent_id) references consent (id);
alter table consent_scope add primary key (consent_id, scope);
alter table scope_use add constraint fk_scope_use foreign key (consent_id, scope) references consent_scope (consent_id, scope);
alter table scope_use drop column parameter;
alter table consent_scope drop column parameter;
