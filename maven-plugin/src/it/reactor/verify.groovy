String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'history/src/main/java/com/acme/migrations').list().any { it ==~ /Baseline_\w+\.java/ }
assert new File(basedir, 'history/src/main/resources/com/acme/migrations/schema.snapshot').isFile()
assert !new File(basedir, 'guests/src/main/resources').exists()

// The revision on the command line and the check in the lifecycle skip what has no history.
assert log.count('Skipped: no @Migrations in reactor.') == 2
assert log.count('Skipped: no @Migrations in guests.') == 2
assert log.count('Entities, snapshot and revisions agree.') == 1
