package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds consent_scope.parameter and scope_use.parameter. */
@Revision(id = "c665a27b8ceb", parents = "4be2f0c81d37", message = "exchange keys")
public final class ExchangeKeys_c665 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("consent_scope", column("parameter", varchar(80)).notNull().withDefault("''"));
        op.addColumn("scope_use", column("parameter", varchar(80)).notNull().withDefault("''"));
        op.dropForeignKey("scope_use", "fk_scope_use");
        op.dropPrimaryKey("consent_scope");

        // RT212 blocks reads of and writes to consent_scope (PostgreSQL), or writes (SQLite), while pk_consent_scope is built
        //   On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers
        op.addPrimaryKey(
                "consent_scope",
                primaryKey("pk_consent_scope", "consent_id", "scope", "parameter"));

        // RT212 blocks writes to consent_scope while ix_scope_parameter is built (PostgreSQL, SQLite)
        op.createIndex("consent_scope", index("ix_scope_parameter", "scope", "parameter"));

        op.dropIndex("consent_scope", "ix_scope");

        // RT206 fails on rows of scope_use whose consent_id, scope, parameter matches no row of consent_scope
        //   Find them first:  select * from scope_use s where s.consent_id is not null and s.scope is not null and s.parameter is not null and not exists (select 1 from consent_scope t where t.consent_id = s.consent_id and t.scope = s.scope and t.parameter = s.parameter)
        // RT213 blocks writes to scope_use and consent_scope while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "scope_use",
                foreignKey("fk_scope_use", "consent_id", "scope", "parameter")
                        .references("consent_scope", "consent_id", "scope", "parameter"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("scope_use", "fk_scope_use");
        op.createIndex("consent_scope", index("ix_scope", "scope"));
        op.dropIndex("consent_scope", "ix_scope_parameter");
        op.dropPrimaryKey("consent_scope");
        // RT203 fails if two rows of consent_scope have the same consent_id, scope
        op.addPrimaryKey("consent_scope", primaryKey("pk_consent_scope", "consent_id", "scope"));

        // RT206 fails on rows of scope_use whose consent_id, scope matches no row of consent_scope
        op.addForeignKey(
                "scope_use",
                foreignKey("fk_scope_use", "consent_id", "scope")
                        .references("consent_scope", "consent_id", "scope"));

        // RT201 loses data: scope_use.parameter
        op.dropColumn("scope_use", "parameter");
        // RT201 loses data: consent_scope.parameter
        op.dropColumn("consent_scope", "parameter");
    }
}
