package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.home, guest.others and guest.stay. */
@Revision(id = "b80b2f31d2a0", parents = "4be2f0c81d37", message = "struct is replaced")
public final class StructIsReplaced_b80b implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT204 fails on values of guest.home that do not fit struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME')); rewrites every row of guest under a lock (PostgreSQL): home
        //   Change them first with op.execute; or add a column of the new type, fill it, and drop this one
        op.alterColumn(
                "guest",
                "home",
                type(struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer()), attribute("kind", namedEnumeration("kind", "HOME",
                        "WORK")))).to(struct("address", attribute("city", varchar(40)),
                        attribute("street", varchar(40)), attribute("zip", bigint()),
                        attribute("kind", namedEnumeration("kind", "HOME")))));

        // RT204 fails on values of guest.others that do not fit array(struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME'))); rewrites every row of guest under a lock (PostgreSQL): others
        op.alterColumn(
                "guest",
                "others",
                type(array(struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer()), attribute("kind", namedEnumeration("kind", "HOME",
                        "WORK"))))).to(array(struct("address", attribute("city", varchar(40)),
                        attribute("street", varchar(40)), attribute("zip", bigint()),
                        attribute("kind", namedEnumeration("kind", "HOME"))))));

        // RT204 fails on values of guest.stay that do not fit struct stay(nights integer,places array(struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME'))))
        op.alterColumn(
                "guest",
                "stay",
                type(struct("stay", attribute("nights", integer()), attribute("places",
                        array(struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer()), attribute("kind", namedEnumeration("kind", "HOME",
                        "WORK"))))))).to(struct("stay", attribute("nights", integer()),
                        attribute("places", array(struct("address", attribute("city", varchar(40)),
                        attribute("street", varchar(40)), attribute("zip", bigint()),
                        attribute("kind", namedEnumeration("kind", "HOME"))))))));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data or fails: guest.stay where struct stay(nights integer,places array(struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME')))) does not fit struct stay(nights integer,places array(struct address(street varchar(255),zip integer,kind enum kind('HOME','WORK'))))
        op.alterColumn(
                "guest",
                "stay",
                type(struct("stay", attribute("nights", integer()), attribute("places",
                        array(struct("address", attribute("city", varchar(40)), attribute("street",
                        varchar(40)), attribute("zip", bigint()), attribute("kind",
                        namedEnumeration("kind", "HOME"))))))).to(struct("stay", attribute("nights",
                        integer()), attribute("places", array(struct("address", attribute("street",
                        varchar(255)), attribute("zip", integer()), attribute("kind",
                        namedEnumeration("kind", "HOME", "WORK"))))))));

        // RT201 loses data or fails: guest.others where array(struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME'))) does not fit array(struct address(street varchar(255),zip integer,kind enum kind('HOME','WORK')))
        op.alterColumn(
                "guest",
                "others",
                type(array(struct("address", attribute("city", varchar(40)), attribute("street",
                        varchar(40)), attribute("zip", bigint()), attribute("kind",
                        namedEnumeration("kind", "HOME"))))).to(array(struct("address",
                        attribute("street", varchar(255)), attribute("zip", integer()),
                        attribute("kind", namedEnumeration("kind", "HOME", "WORK"))))));

        // RT201 loses data or fails: guest.home where struct address(city varchar(40),street varchar(40),zip bigint,kind enum kind('HOME')) does not fit struct address(street varchar(255),zip integer,kind enum kind('HOME','WORK'))
        op.alterColumn(
                "guest",
                "home",
                type(struct("address", attribute("city", varchar(40)), attribute("street",
                        varchar(40)), attribute("zip", bigint()), attribute("kind",
                        namedEnumeration("kind", "HOME")))).to(struct("address", attribute("street",
                        varchar(255)), attribute("zip", integer()), attribute("kind",
                        namedEnumeration("kind", "HOME", "WORK")))));
    }
}
