package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates numbers, drops person_numbers, runs SQL. */
@Revision(id = "aa2cedb2cd85", parents = "4be2f0c81d37", message = "table of numbers for several tables")
public final class TableOfNumbersForSeveralTables_aa2c implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "numbers",
                column("name", varchar(255)).notNull(),
                column("next", bigint()).nullable(),
                primaryKey("pk_numbers", "name"));

        // RT222 breaks the running version, which takes numbers from person_numbers
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropSequence("person_numbers");

        op.execute("insert into numbers (name, next) select 'person', n + 50 from (select max(n) as n from (select max(id) as n from customer union all select max(id) as n from employee) each_table) numbers where n > 0");
    }

    @Override
    public void downgrade(Operations op) {
        // The upgrade runs SQL or code, which has no reverse. Add here what takes it back, if anything has to be
        op.createSequence(sequence("person_numbers", 1, 50));
        op.continueSequence("person_numbers", keysOf("customer", "id"), keysOf("employee", "id"));
        // RT201 loses data: numbers
        op.dropTable("numbers");
    }
}
