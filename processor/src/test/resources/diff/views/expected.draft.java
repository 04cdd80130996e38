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
@Revision(id = "b4bcd46651a1", parents = "4be2f0c81d37", message = "views")
public final class Views_b4bc implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropView("best_day", "select max(total) as total from daily_sales");
        op.dropView("daily_sales", "select sold_on, sum(net) as total from sale group by sold_on");
        op.dropView("old_shop", "select id from shop");
        op.addColumn("shop", column("town", varchar(80)).nullable());

        // RT211 writes every row of sale anew and keeps it locked meanwhile (MariaDB, MySQL, SQLite): net
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "sale",
                column("net", decimal(10, 2)).notNull(),
                column("net", decimal(12, 2)).notNull());

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
        op.dropView(
                "shop_town",
                sql("select town from shop")
                        .on("h2", "select coalesce(town, '') as town from shop"));

        op.dropView("best_day", "select max(total) as total from daily_sales");
        op.dropView("daily_sales", "select sold_on, sum(net) as total from sale group by sold_on");

        op.alterColumn(
                "sale",
                column("net", decimal(12, 2)).notNull(),
                column("net", decimal(10, 2)).notNull());

        op.dropColumn("shop", column("town", varchar(80)).nullable());
        op.createView("old_shop", "select id from shop");

        op.createView(
                "daily_sales",
                "select sold_on, sum(net) as total from sale group by sold_on");

        op.createView("best_day", "select max(total) as total from daily_sales");
    }
}
