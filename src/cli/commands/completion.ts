import { Argument, type Command } from 'commander'
import { callbacks } from '../../contract/callbacks.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/** The name under which the script of a shell asks for completions: `tcw complete -- send Gr`. */
export const ASKED_BY_SHELL = 'complete'

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print the script that completes commands, callbacks and options in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action(async (shell: string) => {
      const { script } = await import('@bomb.sh/tab')
      script(shell, program.name(), program.name())
    })
}

const HELP = `
Examples:
  $ source <(tcw completion bash)                      in ~/.bashrc
  $ source <(tcw completion zsh)                       in ~/.zshrc
  $ tcw completion fish > ~/.config/fish/completions/tcw.fish`

/** Makes the program answer the script of a shell; it loads what others need not wait for. */
export async function answerShell(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander')
  const root = tab(program, { completionCommandName: 'completion-script' })
  root.commands.get('send')?.argument('command', (complete) => {
    for (const { command, title } of callbacks) complete(command, title)
  })
}
