"""What `filmgraph explain` prints: what a code means, why it is told, what to do."""

import re

from graph.errors import UserError
from seed.diagnostics import CODES
from seed.explanations import EXPLANATIONS
from seed.phrases import phrase, spoken
from seed.spelling import did_you_mean

_PRINTED = re.compile(r"\w+\[([\w-]+)\]:?")


class UnknownCodeError(UserError):
    """Something was to be explained that is no code of a finding."""


def explained(code: str) -> str:
    """The explanation of a code, also as findings print it (`error[yaml]`); of all codes, a line for each, where `code`
    is empty.

    Raises:
        UnknownCodeError
    """
    if printed := _PRINTED.fullmatch(code):
        code = printed[1]
    if not code:
        width = max(map(len, CODES))
        return "\n".join(f"{each:<{width}}  {spoken(meaning)}" for each, meaning in CODES.items())
    if code not in CODES:
        remedy = did_you_mean(code, list(CODES)) or phrase("`filmgraph explain` lists all codes")
        raise UnknownCodeError(phrase("no finding has the code {code}: {remedy}", code=code, remedy=remedy))
    explanation = EXPLANATIONS[code]
    why, help = phrase("why: {why}", why=explanation.why), phrase("help: {help}", help=explanation.remedy)
    return f"{code}: {spoken(CODES[code])}\n\n{spoken(why)}\n{spoken(help)}"
