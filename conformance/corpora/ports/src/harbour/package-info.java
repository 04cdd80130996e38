/** Ships in a schema of their own, and the captains whom other applications know too. */
package harbour;
