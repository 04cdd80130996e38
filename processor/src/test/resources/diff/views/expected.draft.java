package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/**
 * Drops best_day, daily_sales and old_shop, adds shop.town, alters sale.net, creates daily_sales, best_day and
 * shop_town.
 */
@Revision(id = "508cddfb8910", parents = "4be2f0c81d37", message = "views")
public final class Views_508c implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT229 view best_day comes back without the rights granted on it, and without its comment (PostgreSQL, H2)
        //   If other users read it, grant again after it is created:  op.execute("grant select on best_day to ...")
        op.dropView("best_day");

        // RT229 view daily_sales comes back without the rights granted on it, and without its comment (PostgreSQL, H2)
        op.dropView("daily_sales");

        op.dropView("old_shop");
        op.addColumn("shop", column("town", varchar(80)).nullable());

        // RT211 rewrites every row of sale under a lock (MariaDB, MySQL, SQLite): net
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn("sale", "net", type(decimal(10, 2)).to(decimal(12, 2)));

        op.createView(
                "daily_sales",
                "select sold_on, sum(net) as total from sale group by sold_on");

        op.createView("best_day", "select max(total) as total from daily_sales");

        op.createView(
                "shop_town",
                sql("select town from shop")
                        .on("h2", "select coalesce(town, '') as town from shop"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("shop_town");
        op.dropView("best_day");
        op.dropView("daily_sales");
        // RT204 fails on values of sale.net that do not fit decimal(10,2)
        op.alterColumn("sale", "net", type(decimal(12, 2)).to(decimal(10, 2)));
        // RT201 loses data: shop.town
        op.dropColumn("shop", "town");
        op.createView("old_shop", "select id from shop");

        op.createView(
                "daily_sales",
                "select sold_on, sum(net) as total from sale group by sold_on");

        op.createView("best_day", "select max(total) as total from daily_sales");
    }
}
