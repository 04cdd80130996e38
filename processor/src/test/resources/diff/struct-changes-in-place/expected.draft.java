package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.home, guest.others and guest.stay. */
@Revision(id = "6aa4312a8d94", parents = "4be2f0c81d37", message = "struct changes in place")
public final class StructChangesInPlace_6aa4 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data or fails: guest.home where struct address(fax varchar(40),street varchar(255)) does not fit struct address(street varchar(255),zip integer)
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn(
                "guest",
                "home",
                type(struct("address", attribute("fax", varchar(40)), attribute("street",
                        varchar(255)))).to(struct("address", attribute("street", varchar(255)),
                        attribute("zip", integer()))));

        // RT201 loses data or fails: guest.others where array(struct address(fax varchar(40),street varchar(255))) does not fit array(struct address(street varchar(255),zip integer))
        op.alterColumn(
                "guest",
                "others",
                type(array(struct("address", attribute("fax", varchar(40)), attribute("street",
                        varchar(255))))).to(array(struct("address", attribute("street",
                        varchar(255)), attribute("zip", integer())))));

        // RT201 loses data or fails: guest.stay where struct stay(nights integer,home struct address(fax varchar(40),street varchar(255))) does not fit struct stay(nights integer,home struct address(street varchar(255),zip integer))
        op.alterColumn(
                "guest",
                "stay",
                type(struct("stay", attribute("nights", integer()), attribute("home",
                        struct("address", attribute("fax", varchar(40)), attribute("street",
                        varchar(255)))))).to(struct("stay", attribute("nights", integer()),
                        attribute("home", struct("address", attribute("street", varchar(255)),
                        attribute("zip", integer()))))));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data or fails: guest.stay where struct stay(nights integer,home struct address(street varchar(255),zip integer)) does not fit struct stay(nights integer,home struct address(fax varchar(40),street varchar(255)))
        op.alterColumn(
                "guest",
                "stay",
                type(struct("stay", attribute("nights", integer()), attribute("home",
                        struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer()))))).to(struct("stay", attribute("nights", integer()),
                        attribute("home", struct("address", attribute("fax", varchar(40)),
                        attribute("street", varchar(255)))))));

        // RT201 loses data or fails: guest.others where array(struct address(street varchar(255),zip integer)) does not fit array(struct address(fax varchar(40),street varchar(255)))
        op.alterColumn(
                "guest",
                "others",
                type(array(struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer())))).to(array(struct("address", attribute("fax", varchar(40)),
                        attribute("street", varchar(255))))));

        // RT201 loses data or fails: guest.home where struct address(street varchar(255),zip integer) does not fit struct address(fax varchar(40),street varchar(255))
        op.alterColumn(
                "guest",
                "home",
                type(struct("address", attribute("street", varchar(255)), attribute("zip",
                        integer()))).to(struct("address", attribute("fax", varchar(40)),
                        attribute("street", varchar(255)))));
    }
}
