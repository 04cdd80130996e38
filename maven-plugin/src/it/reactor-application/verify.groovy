String log = new File(basedir, 'build.log').getText('UTF-8')

// The goal ran for the application, and wrote where the migrations package is.
assert new File(basedir, 'history/src/main/java/com/acme/migrations').list().any { it ==~ /Baseline_\w+\.java/ }
assert new File(basedir, 'history/src/main/resources/com/acme/migrations/schema.snapshot').isFile()
assert !new File(basedir, 'application/src/main/resources').exists()

assert log.count('Skipped: history has no entities of com.acme.migrations; a module that depends on it may.') == 2
assert log.count('Entities, snapshot and revisions agree.') == 1
