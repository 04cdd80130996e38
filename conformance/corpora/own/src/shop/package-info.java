/**
 * An order system: audited superclass, embedded addresses and money, lines with a composite key over their order, payments
 * in one table, a shipment that shares its order's key.
 */
package shop;
