#!/usr/bin/env python3
"""final-accounts.py RESULTS.json FAMILY_DIR

Compares what `crossfoot validate --format json` reads from the three published final accounts with the cells transcribed by hand:
coded-tables.csv (tables 02, 03, 05) and two-sided-and-small-tables.yaml (tables 01, 04, 06, 07). Each expected cell is

  exact      read with the same value
  reported   not read, and a problem names its table
  WRONG      read as something else, or lost without a word; also any value read where the transcription has none

Exit status 0 when nothing is wrong and at least 95 % are exact. Python 3 standard library only.
"""
import csv, json, os, re, sys

CODED = {'02': ('income', {'本年收入合计': 'total', '财政拨款收入': 'fiscal', '上级补助收入': 'superior', '事业收入': 'business', '经营收入': 'operating',
                           '附属单位上缴收入': 'affiliates', '其他收入': 'other'}),
         '03': ('expenditure', {'本年支出合计': 'total', '基本支出': 'basic', '项目支出': 'project', '上缴上级支出': 'remitted', '经营支出': 'operating',
                                '对附属单位补助支出': 'subsidies'}),
         '05': ('generalBudget', {'合计': 'total', '基本支出': 'basic', '项目支出': 'project'})}
FUNCTIONS = ('generalServices foreignAffairs defence publicSafety education science culture socialSecurity health environment urbanRural agriculture '
             'transport industry commerce finance regionalAid naturalResources housing grainReserves stateCapital disasters otherSpending').split()
RECEIPTS = 'generalBudget governmentFund stateCapital superior business operating affiliates other'.split()
NUMERALS = {n: i for i, n in enumerate('一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三'.split())}


def first_number(label):
    return NUMERALS[label.split('、')[0]]


def sides(name, side, label):
    """The key of a cell of a two-sided table."""
    if name.startswith('T01'):
        if side == '收入':
            row = {'本年收入合计': 'receipts.total', '年初结转和结余': 'opening', '总计': 'total'}.get(label)
            return 'incomeSummary', (row or 'receipts.' + RECEIPTS[first_number(label)]) + '@amount'
        row = {'本年支出合计': 'functions.total', '年末结转和结余': 'closing', '总计': 'total'}.get(label)
        return 'spendingSummary', (row or 'functions.' + FUNCTIONS[first_number(label)]) + '@amount'
    if side == '收入':
        row = {'本年收入合计': 'receipts.total', '年初财政拨款结转和结余': 'opening.total', '总计': 'total', '一、一般公共预算财政拨款': 'receipts.general',
               '一、一般公共预算财政拨款(结转)': 'opening.general'}[label]
        return 'fiscalIncome', row + '@amount'
    row = {'本年支出合计': 'functions.total', '年末财政拨款结转和结余': 'closing', '总计': 'total'}.get(label)
    return 'fiscalSpending', (row or 'functions.' + FUNCTIONS[first_number(label)]) + '@total'


def expectations(family):
    """{document: {(table, key): value}}"""
    want = {}
    with open(os.path.join(family, 'coded-tables.csv'), encoding='utf-8-sig') as fh:
        for row in csv.DictReader(fh):
            table, columns = CODED[row['table']]
            item = 'total' if row['code'] == '合计' else 'item.' + row['code']
            want.setdefault(row['doc'], {})[table, item + '@' + columns[row['column']]] = float(row['value'])
    document = table = None
    with open(os.path.join(family, 'two-sided-and-small-tables.yaml'), encoding='utf-8') as fh:
        text = re.sub(r',\n\s+', ', ', fh.read())
    for line in text.splitlines():
        if m := re.match(r'(\w+):', line):
            document = m[1]
        elif m := re.match(r'  (T\d+)_[^:]*:\s*(?:\{(.*)\})?', line):
            table = m[1]
            if m[2]:
                for label, value in re.findall(r'([^,{}]+?): (-?[\d.]+)', m[2]):
                    key = small(table, label.strip())
                    if key:
                        want[document][key] = float(value)
        elif m := re.match(r'    ([^:]+): \{(.*)\}', line):
            for label, value in re.findall(r'([^,{}]+?): (-?[\d.]+)', m[2]):
                want[document][sides(table, m[1][:2], label.strip())] = float(value)
    return want


def small(table, label):
    if table == 'T06':
        row = {'人员经费合计': 'staff', '公用经费合计': 'operations'}.get(label, 'item.' + label)
        return 'basicSpending', row + '@amount'
    column, kind = label.rsplit('_', 1)
    path = {'合计': 'total', '因公出国': 'abroad', '公务用车小计': 'cars.total', '购置费': 'cars.purchase', '运行维护费': 'cars.upkeep', '公务接待费': 'hospitality'}[column]
    return 'threePublic', 'amounts@' + path + ('.budget' if kind == '预算数' else '.actual')


def main(argv):
    if len(argv) != 3:
        print(__doc__.split('\n')[0], file=sys.stderr)
        return 2
    want = expectations(argv[2])
    with open(argv[1], encoding='utf-8') as fh:
        documents = {os.path.splitext(os.path.basename(d['file']))[0]: d for d in json.load(fh)['documents']}
    total = [0, 0, 0]
    for name, cells in sorted(want.items()):
        tables = documents.get(name, {}).get('tables', {})
        named = {p.get('table') for p in documents.get(name, {}).get('problems', [])}
        count = [0, 0, 0]
        for (table, key), value in sorted(cells.items()):
            cell = tables.get(table, {}).get('cells', {}).get(key, {'state': 'absent'})
            exact = cell['state'] == 'value' and abs(float(cell['value']) - value) < 1e-9
            zero = value == 0 and cell['state'] == 'blank'
            left = cell['state'] in ('absent', 'invalid') and table in named
            kind = 0 if exact or zero else 1 if left else 2
            count[kind] += 1
            if kind:
                print('    %-9s%s %s!%s: %s, %s' % (('', 'reported', 'WRONG')[kind], name, table, key, value, cell))
        for table in {t for t, _ in cells}:
            for key, cell in tables.get(table, {}).get('cells', {}).items():
                known = (table, key) in cells or (table in ('fiscalSpending',) and not key.endswith('@total')) or float(cell.get('value') or 0) == 0
                if cell['state'] == 'value' and not known:
                    count[2] += 1
                    print('    WRONG    %s %s!%s: not transcribed, read %s' % (name, table, key, cell['value']))
        print('%-16s exact %4d  reported %3d  WRONG %2d' % (name, *count))
        total = [a + b for a, b in zip(total, count)]
    print('%-16s exact %4d  reported %3d  WRONG %2d  (%.1f %% exact)' % ('all', *total, 100.0 * total[0] / max(1, sum(total))))
    return 0 if total[2] == 0 and total[0] >= 0.95 * sum(total) else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv))
